// What gc inlines into callers, in the shape that it has there.

package errors

//line wrap.go:17:1
func Unwrap(err error) error {
	u, ok := err.(interface {
		Unwrap() error
	})
	if !ok {
		return nil
	}
	return u.Unwrap()
}
