// Package atomic (internal): what inlined bodies of the runtime use.
package atomic

type Int32 struct {
	noCopy noCopy
	value  int32
}

type noCopy struct{}

//line types.go:20:1
func (i *Int32) Load() int32 {
	return Loadint32(&i.value)
}

func Loadint32(ptr *int32) int32 { return *ptr }
