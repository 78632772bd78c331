// Package comment: what is inlined into callers.
package comment

func (l *List) BlankBefore() bool { return l.ForceBlankBefore || l.BlankBetween() }

func (l *List) BlankBetween() bool {
	if l.ForceBlankBetween {
		return true
	}
	for _, item := range l.Items {
		if len(item.Content) != 1 {
			return true
		}
	}
	return false
}
