// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package pprof

import "context"
import "io"
import "sync"

type LabelSet struct{ list []uint8 }

type Profile struct {
	name  string
	mu    sync.Mutex
	m     map[any][]uintptr
	count func() int
	write func(io.Writer, int) error
}

func (p *Profile) Name() string
func (p *Profile) Count() int
func (p *Profile) Add(value any, skip int)
func (p *Profile) Remove(value any)
func (p *Profile) WriteTo(w io.Writer, debug int) error
func Do(ctx context.Context, labels LabelSet, f func(context.Context))
func ForLabels(ctx context.Context, f func(key string, value string) bool)
func Label(ctx context.Context, key string) (string, bool)
func Labels(args ...string) LabelSet
func Lookup(name string) *Profile
func NewProfile(name string) *Profile
func Profiles() []*Profile
func SetGoroutineLabels(ctx context.Context)
func StartCPUProfile(w io.Writer) error
func StopCPUProfile()
func WithLabels(ctx context.Context, labels LabelSet) context.Context
func WriteHeapProfile(w io.Writer) error
