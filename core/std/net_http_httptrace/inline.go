// Package httptrace: what gc inlines.
package httptrace

import "context"

type clientEventContextKey struct{}

func ContextClientTrace(ctx context.Context) *ClientTrace {
	trace, _ := ctx.Value(clientEventContextKey{}).(*ClientTrace)
	return trace
}
