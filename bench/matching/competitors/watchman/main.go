// Times Watchman's search over all entities of a list, in process and on one core.
//
// Reads one JSON object from the file named first (queries, entities, rounds, seconds, limit) and
// writes one to the file named second: per query class the milliseconds of every query of every
// round, and how many found their own record.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"sort"
	"time"

	"github.com/moov-io/watchman/pkg/search"
)

const warmUp = 5

type job struct {
	Queries  []query  `json:"queries"`
	Entities []record `json:"entities"`
	Rounds   int      `json:"rounds"`
	Seconds  float64  `json:"seconds"`
	Limit    int      `json:"limit"`
}

type query struct {
	Class    string  `json:"class"`
	Kind     string  `json:"kind"`
	Name     string  `json:"name"`
	RecordID *string `json:"recordId"`
}

type record struct {
	ID     string   `json:"id"`
	Kind   string   `json:"kind"`
	Names  []string `json:"names"`
	Births []string `json:"births"`
}

type times struct {
	Rounds [][]float64 `json:"rounds"`
	Right  int         `json:"right"`
	Hits   int         `json:"hits"`
}

type hit struct {
	id    string
	score float64
}

type entity = search.Entity[search.Value]

func main() {
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(jobFile, resultFile string) error {
	text, err := os.ReadFile(jobFile)
	if err != nil {
		return err
	}
	var todo job
	if err := json.Unmarshal(text, &todo); err != nil {
		return err
	}
	index := make([]entity, 0, len(todo.Entities))
	for _, one := range todo.Entities {
		index = append(index, entityOf(one))
	}
	written, err := json.Marshal(measure(todo, index))
	if err != nil {
		return err
	}
	return os.WriteFile(resultFile, written, 0o600)
}

func measure(todo job, index []entity) map[string]*times {
	classes := map[string][]query{}
	var order []string
	for _, one := range todo.Queries {
		if classes[one.Class] == nil {
			order = append(order, one.Class)
		}
		classes[one.Class] = append(classes[one.Class], one)
	}
	results := map[string]*times{}
	for _, class := range order {
		results[class] = &times{}
		for _, one := range classes[class][:min(warmUp, len(classes[class]))] {
			screen(queryOf(one), index, todo.Limit)
		}
	}
	for round := range todo.Rounds {
		for _, class := range order {
			asked, result := classes[class], results[class]
			if round > 0 {
				asked = asked[:len(result.Rounds[0])]
			}
			endAt := time.Now().Add(time.Duration(todo.Seconds * float64(time.Second)))
			var taken []float64
			for _, one := range asked {
				prepared := queryOf(one)
				startedAt := time.Now()
				hits := screen(prepared, index, todo.Limit)
				taken = append(taken, float64(time.Since(startedAt).Nanoseconds())/1e6)
				if round > 0 {
					continue
				}
				result.Hits += len(hits)
				if isRight(one, hits) {
					result.Right++
				}
				if time.Now().After(endAt) {
					break
				}
			}
			result.Rounds = append(result.Rounds, taken)
		}
	}
	return results
}

// screen does what Watchman's search service does on one goroutine: scores every entity, keeps the best.
func screen(prepared entity, index []entity, limit int) []hit {
	best := make([]hit, 0, limit+1)
	for at := range index {
		score := search.Similarity(prepared, index[at])
		if score <= 0.001 || (len(best) == limit && score <= best[limit-1].score) {
			continue
		}
		place := sort.Search(len(best), func(n int) bool { return best[n].score < score })
		best = append(best, hit{})
		copy(best[place+1:], best[place:])
		best[place] = hit{index[at].SourceID, score}
		best = best[:min(len(best), limit)]
	}
	return best
}

func isRight(asked query, hits []hit) bool {
	if asked.RecordID == nil {
		return len(hits) == 0
	}
	for _, one := range hits {
		if one.id == *asked.RecordID {
			return true
		}
	}
	return false
}

func queryOf(asked query) entity {
	prepared := entityOf(record{Kind: asked.Kind, Names: []string{asked.Name}})
	prepared.Source = search.SourceAPIRequest
	return prepared
}

func entityOf(from record) entity {
	name, others := from.Names[0], from.Names[1:]
	made := entity{Name: name, Source: search.SourceUSOFAC, SourceID: from.ID}
	switch from.Kind {
	case "person":
		made.Type = search.EntityPerson
		made.Person = &search.Person{Name: name, AltNames: others, BirthDate: birthOf(from.Births)}
	case "vessel":
		made.Type = search.EntityVessel
		made.Vessel = &search.Vessel{Name: name, AltNames: others}
	default:
		made.Type = search.EntityBusiness
		made.Business = &search.Business{Name: name, AltNames: others}
	}
	return made.Normalize()
}

func birthOf(births []string) *time.Time {
	for _, one := range births {
		if day, err := time.Parse(time.DateOnly, one); err == nil {
			return &day
		}
	}
	return nil
}
