// Package comment: what is inlined into callers.
package comment

//line parse.go:79:1
func (l *List) BlankBefore() bool {
	return l.ForceBlankBefore || l.BlankBetween()
}

//line parse.go:89:1
func (l *List) BlankBetween() bool {
	if l.ForceBlankBetween {
		return true
	}
	for _, item := range l.Items {
		if len(item.Content) != 1 {
//line parse.go:99:1
			return true
		}
	}
	return false
}
