package pprof

import (
	"context"
	"fmt"
	"io"
	"runtime"
	"sort"
	"sync"
)

// Profiles are written without samples: what the machine does is looked at from outside.

var profiles struct {
	sync.Mutex
	m   map[string]*Profile
	cpu bool
}

// gzipped is an empty message, compressed.
const gzipped = "\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\xff\x01\x00\x00\xff\xff\x00\x00\x00\x00\x00\x00\x00\x00"

func all() map[string]*Profile {
	if profiles.m == nil {
		profiles.m = map[string]*Profile{}
		for _, name := range []string{"allocs", "block", "goroutine", "goroutineleak", "heap", "mutex", "threadcreate"} {
			profiles.m[name] = &Profile{name: name}
		}
	}
	return profiles.m
}

func NewProfile(name string) *Profile {
	profiles.Lock()
	defer profiles.Unlock()
	if name == "" {
		panic("pprof: NewProfile with empty name")
	}
	if all()[name] != nil {
		panic("pprof: NewProfile name already in use: " + name)
	}
	p := &Profile{name: name, m: map[any][]uintptr{}}
	all()[name] = p
	return p
}

func Lookup(name string) *Profile {
	profiles.Lock()
	defer profiles.Unlock()
	return all()[name]
}

func Profiles() []*Profile {
	profiles.Lock()
	defer profiles.Unlock()
	var out []*Profile
	for _, p := range all() {
		out = append(out, p)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].name < out[j].name })
	return out
}

func (p *Profile) Count() int {
	switch p.name {
	case "goroutine":
		return runtime.NumGoroutine()
	case "threadcreate":
		return 5
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.m)
}

func (p *Profile) Add(value any, skip int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.m[value] = nil
}

func (p *Profile) Remove(value any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.m, value)
}

func (p *Profile) WriteTo(w io.Writer, debug int) error {
	text := gzipped
	if debug > 0 {
		text = fmt.Sprintf("%s profile: total %d\n", p.name, p.Count())
	}
	_, err := io.WriteString(w, text)
	return err
}

func WriteHeapProfile(w io.Writer) error { return Lookup("heap").WriteTo(w, 0) }

func StartCPUProfile(w io.Writer) error {
	profiles.Lock()
	defer profiles.Unlock()
	if profiles.cpu {
		return fmt.Errorf("cpu profiling already in use")
	}
	profiles.cpu = true
	_, err := io.WriteString(w, gzipped)
	return err
}

func StopCPUProfile() {
	profiles.Lock()
	profiles.cpu = false
	profiles.Unlock()
}

type LabelSet struct{ list []label }

type label struct{ key, value string }

type labelsKey struct{}

func Labels(args ...string) LabelSet {
	if len(args)%2 != 0 {
		panic("uneven number of arguments to pprof.Labels")
	}
	var list []label
	for i := 0; i < len(args); i += 2 {
		list = append(list, label{args[i], args[i+1]})
	}
	return LabelSet{list}
}

func of(ctx context.Context) []label {
	list, _ := ctx.Value(labelsKey{}).([]label)
	return list
}

func WithLabels(ctx context.Context, labels LabelSet) context.Context {
	list := append([]label(nil), of(ctx)...)
next:
	for _, l := range labels.list {
		for k := range list {
			if list[k].key == l.key {
				list[k] = l
				continue next
			}
		}
		list = append(list, l)
	}
	return context.WithValue(ctx, labelsKey{}, list)
}

func Label(ctx context.Context, key string) (string, bool) {
	for _, l := range of(ctx) {
		if l.key == key {
			return l.value, true
		}
	}
	return "", false
}

func ForLabels(ctx context.Context, f func(key, value string) bool) {
	for _, l := range of(ctx) {
		if !f(l.key, l.value) {
			return
		}
	}
}

func SetGoroutineLabels(ctx context.Context) {}
func Do(ctx context.Context, labels LabelSet, f func(context.Context)) {
	f(WithLabels(ctx, labels))
}
