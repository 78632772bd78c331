// Objects and bytes of what the library keeps for later calls, leaves on the stack of a caller it is inlined into, or
// hands over without a copy; third calls.
package main

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"image"
	"image/color"
	"io"
	"io/fs"
	"log"
	"log/slog"
	"mime"
	"net/http"
	"net/mail"
	"reflect"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"testing/fstest"
	"text/template"
	"time"
)

type point struct {
	X int
	Y []string
}

var before, after runtime.MemStats

func measure(name string, f func()) {
	f()
	f()
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	println(name, after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc)
}

var (
	sink  any
	text  []byte
	err   error
	seven = 7
)

func loggers() {
	var out bytes.Buffer
	ctx := context.Background()
	plain := slog.New(slog.NewTextHandler(&out, nil))
	coded := slog.New(slog.NewJSONHandler(&out, nil))
	grouped := plain.WithGroup("g").With("a", 1)
	inner := coded.WithGroup("g")
	bare := slog.New(slog.NewTextHandler(&out, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}))
	both := slog.New(slog.NewMultiHandler(plain.Handler(), coded.Handler()))
	p := &point{1, []string{"x"}}
	measure("text", func() { out.Reset(); plain.Info("m", "k", 1, "s", "text") })
	measure("JSON", func() { out.Reset(); coded.Info("m", "k", 1, "s", "text") })
	measure("JSON of a float", func() { out.Reset(); coded.Info("m", "k", 2.5) })
	measure("JSON of a struct", func() { out.Reset(); coded.Info("m", "k", p) })
	measure("text of a struct", func() { out.Reset(); plain.Info("m", "k", p) })
	measure("text of bytes", func() { out.Reset(); plain.Info("m", "k", []byte("abc")) })
	measure("a group's prefix", func() { out.Reset(); grouped.Info("m", "k", 1) })
	measure("a group in JSON", func() { out.Reset(); inner.Info("m", "k", 1) })
	measure("attributes", func() {
		out.Reset()
		plain.LogAttrs(ctx, slog.LevelWarn, "m", slog.Int("a", seven), slog.Bool("b", true))
	})
	measure("six attributes", func() { out.Reset(); plain.Info("m", "a", 1, "b", 2, "c", 3, "d", 4, "e", 5, "f", 6) })
	measure("replaced", func() { out.Reset(); bare.Info("m", "k", 1) })
	measure("both", func() { out.Reset(); both.Info("m", "k", 1) })
	measure("none", func() { plain.Debug("m", "k", seven) })
	measure("With", func() { sink = plain.With("a", 1) })
	measure("WithGroup", func() { sink = coded.WithGroup("g") })
	measure("a handler here", func() { _ = slog.New(slog.NewTextHandler(&out, nil)).Handler().Enabled(ctx, slog.LevelInfo) })
	measure("a handler kept", func() { sink = slog.NewJSONHandler(&out, nil) })
	measure("a Logger of log", func() { sink = slog.NewLogLogger(plain.Handler(), slog.LevelInfo) })
	log.SetFlags(0)
	log.SetOutput(&out)
	measure("the default", func() { out.Reset(); slog.Info("m", "k", 1, "s", "text") })
	measure("the default with more", func() { out.Reset(); slog.Default().With("a", 1).Info("m") })
	measure("log through a logger", func() { out.Reset(); slog.NewLogLogger(coded.Handler(), slog.LevelInfo).Print("text") })
	var level slog.Level
	measure("a level's text", func() { text, err = (slog.LevelInfo + 2).MarshalText() })
	measure("a level of text", func() { err = level.UnmarshalText([]byte("Warn+1")) })
	measure("no level", func() { err = level.UnmarshalText([]byte("loud")) })
}

func pixels() {
	at := image.Rect(0, 0, 4, 4)
	c := color.RGBA64{1 << 12, 1 << 13, 1 << 14, 1 << 15}
	rgba, nrgba, gray, alpha, cmyk := image.NewRGBA(at), image.NewNRGBA(at), image.NewGray16(at), image.NewAlpha(at), image.NewCMYK(at)
	ycc := image.NewNYCbCrA(at, image.YCbCrSubsampleRatio420)
	measure("SetRGBA64", func() {
		rgba.SetRGBA64(1, 1, c)
		nrgba.SetRGBA64(1, 1, c)
		gray.SetRGBA64(1, 1, c)
		alpha.SetRGBA64(1, 1, c)
		cmyk.SetRGBA64(1, 1, c)
	})
	measure("RGBA64At", func() {
		sink = rgba.RGBA64At(1, 1) == nrgba.RGBA64At(1, 1) || gray.RGBA64At(1, 1) == cmyk.RGBA64At(1, 1) || ycc.RGBA64At(1, 1) == alpha.RGBA64At(2, 2)
	})
	measure("NewNYCbCrA", func() { sink = image.NewNYCbCrA(at, image.YCbCrSubsampleRatio422) })
	measure("NewYCbCr", func() { sink = image.NewYCbCr(at, image.YCbCrSubsampleRatio444) })
	measure("SubImage", func() { sink = ycc.SubImage(image.Rect(1, 1, 3, 3)) })
}

func texts() {
	t := time.Date(2024, 2, 29, 12, 0, 0, 5, time.UTC)
	measure("a time's text", func() { b, _ := t.MarshalText(); sink = len(b) > 3 })
	measure("a time's bytes", func() { b, _ := t.MarshalBinary(); sink = len(b) > 3 })
	measure("a time's text kept", func() { text, err = t.MarshalText() })
	measure("a time's JSON", func() { text, err = t.MarshalJSON() })
	measure("no complex number", func() { _, err = strconv.ParseComplex("1+x", 128) })
	p := &point{1, []string{"x"}}
	measure("indented by a tab", func() { text, err = json.MarshalIndent(p, "", "\t") })
	measure("indented behind a prefix", func() { text, err = json.MarshalIndent(p, "> ", "  ") })
	measure("an encoder as written", func() {
		e := json.NewEncoder(io.Discard)
		e.SetEscapeHTML(false)
		err = e.Encode(p)
	})
	measure("a strict decoder", func() {
		d := json.NewDecoder(strings.NewReader(`{"X":1}`))
		d.DisallowUnknownFields()
		d.UseNumber()
		err = d.Decode(p)
	})
	measure("compact", func() { var b bytes.Buffer; err = json.Compact(&b, []byte(`{"a": [1, 2]}`)) })
	measure("a media type", func() {
		sink = mime.FormatMediaType("text/plain", map[string]string{"charset": "utf-8", "name": "a b"})
	})
	measure("a media type read", func() { sink, _, err = mime.ParseMediaType(`text/plain; charset=utf-8; name="a b"`) })
	measure("a word", func() { sink = mime.QEncoding.Encode("utf-8", "Ärger") })
	measure("a word read", func() { sink, err = new(mime.WordDecoder).Decode("=?utf-8?q?=C3=84rger?=") })
	measure("a date of mail", func() { sink, err = mail.ParseDate("Mon, 02 Jan 2006 15:04:05 -0700") })
	h := http.Header{"A": {"b"}}
	measure("a header", func() { sink = h.Get("no header") == "" })
	measure("templates", func() { sink = template.New("a").New("b").Name() })
}

func values() {
	v := reflect.ValueOf(point{})
	m := reflect.ValueOf(map[string]int{"a": 1})
	measure("no field", func() { sink = v.FieldByNameFunc(func(string) bool { return false }).IsValid() })
	measure("a field", func() { sink = v.FieldByNameFunc(func(s string) bool { return s == "Y" }).IsValid() })
	measure("methods", func() { sink = m.Methods() })
	measure("fields", func() { sink = v.Fields() })
	measure("a sequence", func() { sink = m.Seq() })
	measure("a ValueError", func() { _ = (&reflect.ValueError{Method: "M", Kind: reflect.Int}).Error() })
}

func files() {
	here := fstest.MapFS{"a.txt": {Data: []byte("text")}, "d/b.txt": {Data: []byte("more")}}
	measure("a file", func() { text, err = fs.ReadFile(here, "a.txt") })
	measure("a directory", func() { sink, err = fs.ReadDir(here, "d") })
	measure("a pattern", func() { sink, err = fs.Glob(here, "*.txt") })
	measure("a name", func() { sink, err = fs.Glob(here, "a.txt") })
	measure("an archive", func() {
		w := zip.NewWriter(io.Discard)
		f, _ := w.Create("a.txt")
		io.WriteString(f, "text")
		err = w.Close()
	})
	measure("an archive of stored files", func() {
		w := zip.NewWriter(io.Discard)
		w.SetComment("c")
		f, _ := w.CreateHeader(&zip.FileHeader{Name: "a.txt"})
		io.WriteString(f, "text")
		err = w.Close()
	})
}

func main() {
	debug.SetGCPercent(-1)
	loggers()
	pixels()
	texts()
	values()
	files()
}
