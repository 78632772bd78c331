package main

import (
	"log"
	"log/slog"
	"os"
)

// What package log writes becomes records of the level that SetLogLoggerLevel chose.
func main() {
	before := slog.SetLogLoggerLevel(slog.LevelError)
	noTime := func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}
	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: noTime, Level: slog.LevelWarn})))
	log.Print("an error")
	slog.SetLogLoggerLevel(before)
	log.Print("unseen: information is below what the handler shows")
	slog.SetLogLoggerLevel(slog.LevelWarn)
	log.Printf("a warning\nof two lines\n\n")
}
