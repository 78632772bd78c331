package main

import (
	"log"
	"log/slog"
	"os"
)

// The default handler writes through package log: what was added with With and WithGroup stands behind the message.
func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	m := map[string]int{"n": 1}
	l := slog.With("request", 7, "map", m)
	m["n"] = 2
	l.Info("begun")
	g := l.WithGroup("user").With("name", "ann")
	g.Warn("seen", "age", 30)
	g.WithGroup("inner").Error("failed", "code", 5, slog.Group("more", "x", 1.5))
	slog.Default().WithGroup("empty").Info("nothing in it")
	slog.New(slog.Default().Handler().WithAttrs([]slog.Attr{slog.String("a", "b c")})).Info("quoted")
}
