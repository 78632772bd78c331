package main

import (
	"fmt"
	"log/slog"
	"os"
)

type counter struct{ n int }

func (c *counter) LogValue() slog.Value {
	c.n++
	return slog.IntValue(c.n)
}

func main() {
	options := &slog.HandlerOptions{ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
		if a.Key == "time" && len(groups) == 0 || a.Key == "drop" {
			return slog.Attr{}
		}
		return slog.Attr{Key: a.Key + fmt.Sprint(len(groups)), Value: a.Value}
	}}
	for _, h := range []slog.Handler{slog.NewTextHandler(os.Stdout, options), slog.NewJSONHandler(os.Stdout, options)} {
		c := &counter{}
		log := slog.New(h)
		with := log.With("c", c)
		with.Info("one", "d", c)
		with.Info("two")
		group := with.WithGroup("g")
		group.Info("three")
		group.With("drop", 1).Info("four", "x", 1)
		group.WithGroup("h").With("y", 2).Info("five", "z", slog.GroupValue(slog.Int("q", 1), slog.Group("e")))
		group.Info("six", "drop", 1)
		m := map[string]int{"a": 1}
		before := log.With("m", m)
		m["a"] = 2
		before.Info("seven", "m", m)
		log.With(slog.Group("empty")).Info("eight", slog.Group("", slog.Int("inline", 1)))
	}
}
