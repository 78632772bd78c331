package p

type item struct{ id int }

func index(ids []int) int {
	m := map[int]*item{}
	for _, id := range ids {
		m[id] = &item{id}
	}
	return len(m)
}
