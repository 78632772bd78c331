package main

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"time"
)

type U struct {
	ID   int
	Name string
}

func (u U) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("id", u.ID), slog.String("name", u.Name))
}

func main() {
	noTime := func(groups []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey && len(groups) == 0 {
			return slog.Attr{}
		}
		return a
	}
	o := &slog.HandlerOptions{ReplaceAttr: noTime, Level: slog.LevelDebug}
	for _, h := range []slog.Handler{slog.NewTextHandler(os.Stdout, o), slog.NewJSONHandler(os.Stdout, o)} {
		l := slog.New(h)
		l.Info("hello", "count", 3, "name", "a b", "e", errors.New("bad"), "d", time.Second, "f", 1.5, "ok", true, "nil", nil, "s", []int{1, 2}, "m", map[string]int{"a": 1})
		l.Debug("dbg", slog.Group("req", slog.String("method", "GET"), slog.Int("size", 10)), "x=y", "q\"uote")
		l.Warn("warn", "odd")
		l.Error("err", 5, 6)
		l.With("a", 1).WithGroup("g").With("b", 2).Info("msg", "c", 3)
		l.WithGroup("empty").Info("none")
		l.Info("user", "u", U{1, "bob"}, "st", struct{ A, B int }{1, 2}, "t", time.Date(2024, 1, 2, 3, 4, 5, 0, time.UTC))
		l.Log(nil, slog.Level(2), "lvl")
	}
	fmt.Println(slog.LevelInfo+1, slog.LevelError, slog.String("k", "v"), slog.Any("x", 3).Value.Kind(), slog.IntValue(3).Int64())
	var lv slog.LevelVar
	lv.Set(slog.LevelWarn)
	fmt.Println(lv.Level(), &lv)
	_, err := exec.LookPath("definitely-not-there")
	fmt.Println(err)
	fmt.Println(exec.Command("definitely-not-there", "x").Run())
	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stdout, o)))
	slog.Info("default", "k", "v")
}
