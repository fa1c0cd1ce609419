import { words } from "./words.ts";

/**
 * Name words that very many people bear outside Latin America, in their usual Latin spellings:
 * agreeing on them says little. From general knowledge.
 */
export const commonWorldNames = words(`
  john james robert michael william david richard joseph thomas charles mary patricia jennifer linda
  smith johnson williams brown jones miller davis wilson anderson taylor thomas moore jackson white
  harris martin thompson evans green hall walker young king wright scott hill adams baker nelson
  mohammed muhammad mohamed mohammad mohamad ahmed ahmad ali hassan hasan hussein husayn hussain
  abdul abdullah abdallah ibrahim omar umar yusuf youssef mahmoud mahmud mustafa khalid khaled said
  saeed salim salem saleh salih khan shah singh kumar sharma abu abd rahman rahim aziz karim hamid
  ivan vladimir sergei sergey alexander aleksandr dmitry mikhail nikolai andrei andrey alexei yuri
  igor oleg viktor victor anna maria olga elena natalia tatiana ivanov petrov smirnov kuznetsov
  aleksandrovich vladimirovich sergeyevich nikolayevich ivanovich viktorovich mikhailovich
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin he gao luo wei jun ming
  kim lee park pak choe choi jong jung kang ri yong chol song hyon su il nguyen tran le pham hoang
  peter paul mark george frank hans karl jean pierre michel marie philippe andre daniel stephen
  steven kevin brian jason gary edward simon andrew anthony christopher matthew samuel benjamin
  juma hamza bashir jamal nasser nasir akbar reza hossein mehdi mehmet ahmet hamad faisal tariq
`);
