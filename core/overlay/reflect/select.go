package reflect

// selectAmong also answers true where a case sends.
//
//go:noescape
func selectAmong(cases []runtimeSelect) (chosen int, ok bool)

func rselect(cases []runtimeSelect) (chosen int, recvOK bool) {
	i, ok := selectAmong(cases)
	return i, ok && cases[i].dir == SelectRecv
}
