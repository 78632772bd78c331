// Package httptrace: what gc inlines.
package httptrace

import "context"

type clientEventContextKey struct{}

//line trace.go:23:1
func ContextClientTrace(ctx context.Context) *ClientTrace {
	trace, _ := ctx.Value(clientEventContextKey{}).(*ClientTrace)
	return trace
}
