/**
 * Legal forms, as they read once dots are gone and letters are lower case. Longest first where one
 * begins another is not needed: the parser prefers the longest.
 */
export const legalForms: readonly string[] = `
sociedad por acciones simplificada
sociedad anonima de capital variable
sociedad anonima bursatil
sociedad anonima cerrada
sociedad anonima abierta
sociedad anonima
sociedad de responsabilidad limitada de capital variable
sociedad de responsabilidad limitada
sociedad comercial de responsabilidad limitada
sociedad limitada
sociedad por acciones
sociedad en comandita por acciones
sociedad en comandita
sociedad civil
compania anonima
compania limitada
asociacion civil
empresa individual de responsabilidad limitada
empresa unipersonal
empresa de servicios publicos
empresa social del estado
empresa asociativa de trabajo
entidad sin animo de lucro
sin animo de lucro
limited liability company
limited liability partnership
limited partnership
public limited company
private limited company
private limited
joint stock company
open joint stock company
public joint stock company
closed joint stock company
obshchestvo s ogranichennoy otvetstvennostyu
obshchestvo s ogranichennoi otvetstvennostyu
societatea cu raspundere limitata
gesellschaft mit beschrankter haftung
aktiengesellschaft
kommanditgesellschaft
gmbh and co kg
gmbh y co kg
gmbh co kg
ag y co kg
gmbh y co ohg
co kg
ug
se
scs
snc
sas di
srls
ss
soc coop
societa per azioni
societa a responsabilita limitata
societe anonyme
societe par actions simplifiee
societe a responsabilite limitee
naamloze vennootschap
besloten vennootschap
bvba
cvba
aktiebolag
aktieselskab
osakeyhtio
anpartsselskab
i s
k k
kabushiki kaisha
kk
godo kaisha
gk
yugen kaisha
co limited
company limited
public joint stock company
limited liability partnership
private company limited
sendirian berhad
berhad
anonim sirketi
anonim sti
limited sirketi
ltd sti
san tic as
sanayi ve ticaret
san ve tic
sanayi ticaret
san tic
ticaret ve sanayi
tic ve san
ic ve dis ticaret
ic ve dis tic
as ve ticaret
spolka akcyjna
spolka z ograniczona odpowiedzialnoscia
akciova spolecnost
spolecnost s rucenim omezenym
korlatolt felelossegu tarsasag
zartkoruen mukodo reszvenytarsasag
drustvo s ogranicenom odgovornoscu
drustvo sa ogranicenom odgovornoscu
dioniko druzestvo
aktsionernoe obshchestvo
publichnoe aktsionernoe obshchestvo
zakrytoe aktsionernoe obshchestvo
otkrytoe aktsionernoe obshchestvo
tovarystvo z obmezhenoyu vidpovidalnistyu
tov
too
tdv
pat
prat
chao
nao
fgup
gup
mup
ano
spc
wll
w l l
saoc
saog
psc
jv
anonymi etairia
ae
epe
limited company
sdn bhd
sp z o o
sp z oo
sa de cv
sab de cv
sapi de cv
sa pi de cv
s de rl de cv
srl de cv
s de rl
s de r l
sc de rl de cv
sc de rl
sc de cv
spr de rl
sofom enr
sofom
s en c por a
s en c s
s en c
s en nc
s en cs
y cia
cia ltda
ltda me
ltda epp
sa esp
sa
s a
sas
sac
saa
saica
saic
saci
sacif
saicf
sau
sapi
sab
srl
scrl
scs
sca
scp
sl
slu
slp
spa
ltda
limitada
ltd
limited
lda
llc
llp
lp
lc
inc
incorporated
incorporada
corp
co
co ltd
gmbh
ag
kg
kgaa
ohg
ev
bv
nv
plc
pty
pte
pvt
sarl
sasu
eurl
spzoo
oy
ab
as
a s
aps
oao
ooo
zao
pao
ao
ojsc
jsc
pjsc
cjsc
llc
fze
fzc
fzco
fz llc
jlt
dmcc
sdn bhd
bhd
pt
tbk
eirl
eireli
epp
mei
me
s s
ss
ca
c a
ac
a c
sc
s c
rl
r l
cv
esp
eu
e u
eice
ese
esal
bic
scc
sas bic
sociedade anonima
sociedade limitada
companhia aberta
srl cv
sat
aie
ltdo
limitada cia
ulc
plt
shpk
doo
d o o
ad
eood
ood
dd
kft
zrt
sro
s r o
as
spol
oyj
sicav
`
  .trim()
  .split("\n");
