// Package reflect: what is inlined into callers and runs as it stands here.
package reflect

func (v Value) MapRange() *MapIter {
	if v.kind() != Map {
		v.panicNotMap()
	}
	return &MapIter{m: v}
}
