package p

type node struct {
	next *node
	v    int
}

func find(nodes []*node, v int) *node {
	for _, n := range nodes {
		if n.v == v {
			return n
		}
	}
	return nil
}
