package p

type list struct {
	next *list
	v    int
}

func length(l *list) int {
	if l == nil {
		return 0
	}
	return 1 + length(l.next)
}
