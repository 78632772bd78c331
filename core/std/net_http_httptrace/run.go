// Package httptrace: bodies for the machine: the hooks travel with the context.
package httptrace

import (
	"context"
	"reflect"
)

// WithClientTrace calls the hooks of a trace that the context has already after those of the new one.
func WithClientTrace(ctx context.Context, trace *ClientTrace) context.Context {
	if trace == nil {
		panic("nil trace")
	}
	if old := ContextClientTrace(ctx); old != nil {
		now, before := reflect.ValueOf(trace).Elem(), reflect.ValueOf(old).Elem()
		for i := range now.NumField() {
			first, then := now.Field(i), before.Field(i)
			switch {
			case first.Kind() != reflect.Func || then.IsNil():
			case first.IsNil():
				first.Set(then)
			default:
				call := reflect.ValueOf(first.Interface())
				first.Set(reflect.MakeFunc(first.Type(), func(args []reflect.Value) []reflect.Value {
					call.Call(args)
					return then.Call(args)
				}))
			}
		}
	}
	return context.WithValue(ctx, clientEventContextKey{}, trace)
}
