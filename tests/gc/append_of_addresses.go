package p

func gather(out []*int) []*int {
	v := 5
	return append(out, &v)
}
