package trace

import (
	"context"
	"errors"
	"io"
)

// A trace consists of its header.

var running bool

func Start(w io.Writer) error {
	if running {
		return errors.New("tracing is already enabled")
	}
	running = true
	_, err := io.WriteString(w, "go 1.26 trace\x00\x00\x00")
	return err
}
func Stop()           { running = false }
func IsEnabled() bool { return running }

func NewTask(pctx context.Context, taskType string) (ctx context.Context, task *Task) {
	return pctx, &Task{}
}
func (t *Task) End()                                                 {}
func (r *Region) End()                                               {}
func Log(ctx context.Context, category, message string)              {}
func Logf(ctx context.Context, category, format string, args ...any) {}
func WithRegion(ctx context.Context, regionType string, fn func())   { fn() }
func StartRegion(ctx context.Context, regionType string) *Region {
	return &Region{regionType: regionType}
}
