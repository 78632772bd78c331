package reflect

// selectAmong also returns true for a send.
//
//go:noescape
func selectAmong(cases []runtimeSelect) (chosen int, ok bool)

func rselect(cases []runtimeSelect) (chosen int, recvOK bool) {
	i, ok := selectAmong(cases)
	return i, ok && cases[i].dir == SelectRecv
}
