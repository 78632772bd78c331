package slogtest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"reflect"
	"testing"
	"time"
)

// rule is one thing that a handler has to do: what is logged, and what must be found in the output.
type rule struct {
	name string
	why  string
	line int
	log  func(*slog.Logger)
	mod  func(*slog.Record)
	want []want
}

// want is an attribute at a place among groups: with that value, or (given) with any, or (absent) not there.
type want struct {
	groups []string
	key    string
	value  any
	how    int
}

const (
	equal = iota
	given
	absent
)

func has(key string, value any, groups ...string) want { return want{groups, key, value, equal} }
func any_(key string) want                             { return want{nil, key, nil, given} }
func no(key string, groups ...string) want             { return want{groups, key, nil, absent} }

// found is what is wrong with the output, "" if nothing is.
func (w want) found(m map[string]any) string {
	for _, g := range w.groups {
		v, ok := m[g]
		if !ok {
			return fmt.Sprintf("missing group %q", g)
		}
		if m, ok = v.(map[string]any); !ok {
			return fmt.Sprintf("value for group %q is not map[string]any", g)
		}
	}
	switch got, ok := m[w.key]; {
	case w.how == absent && ok:
		return fmt.Sprintf("unexpected key %q", w.key)
	case w.how != absent && !ok:
		return fmt.Sprintf("missing key %q", w.key)
	case w.how == equal && !reflect.DeepEqual(got, w.value):
		return fmt.Sprintf("%q: got %#v, want %#v", w.key, got, w.value)
	}
	return ""
}

func (r *rule) explained() string {
	return fmt.Sprintf("%s ($GOROOT/src/testing/slogtest/slogtest.go:%d)", r.why, r.line)
}

var basic = []want{any_(slog.TimeKey), any_(slog.LevelKey), has(slog.MessageKey, "msg")}

var rules = []rule{
	{"built-ins", "this test expects slog.TimeKey, slog.LevelKey and slog.MessageKey", 39,
		func(l *slog.Logger) { l.Info("message") }, nil,
		[]want{any_(slog.TimeKey), any_(slog.LevelKey), has(slog.MessageKey, "message")}},
	{"attrs", "a Handler should output attributes passed to the logging function", 51,
		func(l *slog.Logger) { l.Info("message", "k", "v") }, nil,
		[]want{has("k", "v")}},
	{"empty-attr", "a Handler should ignore an empty Attr", 61,
		func(l *slog.Logger) { l.Info("msg", "a", "b", "", nil, "c", "d") }, nil,
		[]want{has("a", "b"), no(""), has("c", "d")}},
	{"zero-time", "a Handler should ignore a zero Record.Time", 73,
		func(l *slog.Logger) { l.Info("msg", "k", "v") }, func(r *slog.Record) { r.Time = time.Time{} },
		[]want{no(slog.TimeKey)}},
	{"WithAttrs", "a Handler should include the attributes from the WithAttrs method", 84,
		func(l *slog.Logger) { l.With("a", "b").Info("msg", "k", "v") }, nil,
		[]want{has("a", "b"), has("k", "v")}},
	{"groups", "a Handler should handle Group attributes", 95,
		func(l *slog.Logger) { l.Info("msg", "a", "b", slog.Group("G", slog.String("c", "d")), "e", "f") }, nil,
		[]want{has("a", "b"), has("c", "d", "G"), has("e", "f")}},
	{"empty-group", "a Handler should ignore an empty group", 107,
		func(l *slog.Logger) { l.Info("msg", "a", "b", slog.Group("G"), "e", "f") }, nil,
		[]want{has("a", "b"), no("G"), has("e", "f")}},
	{"inline-group", "a Handler should inline the Attrs of a group with an empty key", 119,
		func(l *slog.Logger) { l.Info("msg", "a", "b", slog.Group("", slog.String("c", "d")), "e", "f") }, nil,
		[]want{has("a", "b"), has("c", "d"), has("e", "f")}},
	{"WithGroup", "a Handler should handle the WithGroup method", 132,
		func(l *slog.Logger) { l.WithGroup("G").Info("msg", "a", "b") }, nil,
		append(basic[:3:3], no("a"), has("a", "b", "G"))},
	{"multi-With", "a Handler should handle multiple WithGroup and WithAttr calls", 146,
		func(l *slog.Logger) {
			l.With("a", "b").WithGroup("G").With("c", "d").WithGroup("H").Info("msg", "e", "f")
		}, nil,
		append(basic[:3:3], has("a", "b"), has("c", "d", "G"), has("e", "f", "G", "H"))},
	{"empty-group-record", "a Handler should not output groups if there are no attributes", 161,
		func(l *slog.Logger) { l.With("a", "b").WithGroup("G").With("c", "d").WithGroup("H").Info("msg") }, nil,
		append(basic[:3:3], has("a", "b"), has("c", "d", "G"), no("H", "G"))},
	{"nested-empty-group-record", "a Handler should not output nested groups if there are no attributes", 176,
		func(l *slog.Logger) {
			l.With("a", "b").WithGroup("G").With("c", "d").WithGroup("H").WithGroup("I").Info("msg")
		}, nil,
		append(basic[:3:3], has("a", "b"), has("c", "d", "G"), no("H", "G"), no("I", "G"))},
	{"resolve", "a Handler should call Resolve on attribute values", 192,
		func(l *slog.Logger) { l.Info("msg", "k", &replace{"replaced"}) }, nil,
		[]want{has("k", "replaced")}},
	{"resolve-groups", "a Handler should call Resolve on attribute values in groups", 200,
		func(l *slog.Logger) {
			l.Info("msg", slog.Group("G", slog.String("a", "v1"), slog.Any("b", &replace{"v2"})))
		}, nil,
		[]want{has("a", "v1", "G"), has("b", "v2", "G")}},
	{"resolve-WithAttrs", "a Handler should call Resolve on attribute values from WithAttrs", 214,
		func(l *slog.Logger) { l.With("k", &replace{"replaced"}).Info("msg") }, nil,
		[]want{has("k", "replaced")}},
	{"resolve-WithAttrs-groups", "a Handler should call Resolve on attribute values in groups from WithAttrs", 223,
		func(l *slog.Logger) {
			l.With(slog.Group("G", slog.String("a", "v1"), slog.Any("b", &replace{"v2"}))).Info("msg")
		}, nil,
		[]want{has("a", "v1", "G"), has("b", "v2", "G")}},
	{"empty-PC", "a Handler should not output SourceKey if the PC is zero", 237,
		func(l *slog.Logger) { l.Info("message") }, func(r *slog.Record) { r.PC = 0 },
		[]want{no(slog.SourceKey)}},
}

func (r *rule) play(h slog.Handler) {
	if r.mod != nil {
		h = &wrapper{h, r.mod}
	}
	r.log(slog.New(h))
}

func TestHandler(h slog.Handler, results func() []map[string]any) error {
	for i := range rules {
		rules[i].play(h)
	}
	got := results()
	if len(got) != len(rules) {
		return fmt.Errorf("got %d results, want %d", len(got), len(rules))
	}
	var errs []error
	for i, m := range got {
		for _, w := range rules[i].want {
			if wrong := w.found(m); wrong != "" {
				errs = append(errs, fmt.Errorf("%s: %s", wrong, rules[i].explained()))
			}
		}
	}
	return errors.Join(errs...)
}

func Run(t *testing.T, newHandler func(*testing.T) slog.Handler, result func(*testing.T) map[string]any) {
	for i := range rules {
		r := &rules[i]
		t.Run(r.name, func(t *testing.T) {
			r.play(newHandler(t))
			got := result(t)
			for _, w := range r.want {
				if wrong := w.found(got); wrong != "" {
					t.Errorf("%s: %s", wrong, r.explained())
				}
			}
		})
	}
}

// wrapper changes each record before it is handled.
type wrapper struct {
	slog.Handler
	mod func(*slog.Record)
}

func (h *wrapper) Handle(ctx context.Context, r slog.Record) error {
	h.mod(&r)
	return h.Handler.Handle(ctx, r)
}

// replace is a value that stands for another.
type replace struct{ v any }

//line slogtest.go:387:1
func (r *replace) LogValue() slog.Value { return slog.AnyValue(r.v) }

//line slogtest.go:389:1
func (r *replace) String() string {
	return fmt.Sprintf("<replace(%v)>", r.v)
}
