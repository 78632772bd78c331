// Arguments that no register holds lie in the frame, which ends at a gigabyte.
package p

type large struct{ bytes [1500000000]byte }

func (l large) method() int { // ERROR "stack frame too large (>1GB): 0 MB locals + 1430 MB args"
	return 1
}

func results() (l large, n int) { // ERROR "stack frame too large (>1GB): 0 MB locals + 1430 MB args"
	return
}
