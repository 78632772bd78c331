package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"reflect"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"text/tabwriter"
	"text/template"
)

type address struct {
	Street string
	No     int
}

type person struct {
	Name string   `json:"name"`
	Age  int      `json:"age"`
	Tags []string `json:"tags,omitempty"`
}

type nested struct {
	person
	A *address
	M map[string]int
	F float64
	B bool
	I any
}

type point struct {
	X, Y int
	S    string
}

var (
	sinkA any
	sinkB []byte
	sinkI int
)

// each prints objects and bytes of one call, once what is kept between calls is there.
func each(name string, f func()) {
	f()
	f()
	var a, b runtime.MemStats
	runtime.ReadMemStats(&a)
	for range 100 {
		f()
	}
	runtime.ReadMemStats(&b)
	fmt.Printf("%s: %d/%d\n", name, (b.Mallocs-a.Mallocs+20)/100, (b.TotalAlloc-a.TotalAlloc+50)/800*8)
}

func main() {
	debug.SetGCPercent(-1)
	runtime.GOMAXPROCS(1)
	p := person{"Bob", 42, nil}
	q := person{"Bob", 42, []string{"a", "b"}}
	n := nested{q, &address{"x", 1}, map[string]int{"a": 1}, 1.5, true, 3}
	whole, _ := json.Marshal(n)
	text := `{"name":"Bob","age":42}`
	each("Marshal struct", func() { sinkB, _ = json.Marshal(p) })
	each("Marshal &struct", func() { sinkB, _ = json.Marshal(&p) })
	each("Marshal tags", func() { sinkB, _ = json.Marshal(q) })
	each("Marshal nested", func() { sinkB, _ = json.Marshal(n) })
	each("Marshal int", func() { sinkB, _ = json.Marshal(12345) })
	each("Marshal string", func() { sinkB, _ = json.Marshal("hello") })
	each("Marshal float", func() { sinkB, _ = json.Marshal(1.5) })
	each("Marshal slice", func() { sinkB, _ = json.Marshal([]int{1, 2, 3}) })
	each("Marshal map", func() { sinkB, _ = json.Marshal(map[string]int{"a": 1, "b": 2}) })
	each("Marshal map any", func() { sinkB, _ = json.Marshal(map[string]any{"a": 1, "b": "x", "c": nil}) })
	each("Marshal map int", func() { sinkB, _ = json.Marshal(map[int]string{1: "a", 2: "b"}) })
	each("Marshal []struct", func() { sinkB, _ = json.Marshal([]person{p, q}) })
	each("Marshal nil", func() { sinkB, _ = json.Marshal(nil) })
	each("MarshalIndent", func() { sinkB, _ = json.MarshalIndent(q, "", "  ") })
	each("Unmarshal struct", func() { var v person; json.Unmarshal([]byte(text), &v); sinkI += v.Age })
	each("Unmarshal nested", func() { var v nested; json.Unmarshal(whole, &v); sinkI += v.Age })
	each("Unmarshal any", func() { var v any; json.Unmarshal([]byte(text), &v); sinkA = v })
	each("Unmarshal map", func() { var v map[string]any; json.Unmarshal([]byte(text), &v); sinkA = v })
	each("Unmarshal map int", func() { var v map[string]int; json.Unmarshal([]byte(`{"a":1,"b":2}`), &v); sinkA = v })
	each("Unmarshal slice", func() { var v []int; json.Unmarshal([]byte(`[1,2,3,4,5]`), &v); sinkA = v })
	each("Unmarshal []struct", func() { var v []person; json.Unmarshal([]byte(`[{"name":"a"},{"name":"b"}]`), &v); sinkA = v })
	each("Unmarshal int", func() { var v int; json.Unmarshal([]byte(`123`), &v); sinkI += v })
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	each("Encoder.Encode", func() { buf.Reset(); enc.Encode(&p) })
	each("Encoder.Encode val", func() { buf.Reset(); enc.Encode(p) })
	each("NewEncoder", func() { json.NewEncoder(io.Discard).Encode(p) })
	each("Encoder indent", func() { e := json.NewEncoder(io.Discard); e.SetIndent("", " "); e.Encode(p) })
	each("NewDecoder", func() { var v person; json.NewDecoder(strings.NewReader(text)).Decode(&v) })
	each("Decoder many", func() {
		d := json.NewDecoder(strings.NewReader(`{"name":"a"} {"name":"b"} {"name":"c"}`))
		for {
			var v person
			if d.Decode(&v) != nil {
				break
			}
		}
	})
	each("Decoder Token", func() {
		d := json.NewDecoder(strings.NewReader(`[1,"a",{}]`))
		for {
			t, e := d.Token()
			if e != nil {
				break
			}
			sinkA = t
		}
	})
	each("Valid", func() {
		if json.Valid([]byte(text)) {
			sinkI++
		}
	})
	each("Indent", func() { buf.Reset(); json.Indent(&buf, []byte(text), "", " ") })
	each("Compact", func() { buf.Reset(); json.Compact(&buf, []byte(text)) })
	each("HTMLEscape", func() { buf.Reset(); json.HTMLEscape(&buf, []byte(`"<a>"`)) })
	each("RawMessage", func() { var v struct{ R json.RawMessage }; json.Unmarshal([]byte(`{"R":[1,2]}`), &v); sinkB = v.R })
	each("Number", func() { var v struct{ R json.Number }; json.Unmarshal([]byte(`{"R":12}`), &v); sinkI += len(v.R) })
	out := slog.New(slog.NewTextHandler(io.Discard, nil))
	coded := slog.New(slog.NewJSONHandler(io.Discard, nil))
	pt := point{1, 2, "s"}
	each("slog text", func() { out.Info("hello", "a", 1, "b", "x") })
	each("slog attributes", func() { out.Info("hello", slog.Int("a", 1), slog.String("b", "x")) })
	each("slog group", func() { out.Info("x", slog.Group("g", "a", 1)) })
	each("slog off", func() { out.Debug("hello", "a", 1) })
	each("slog JSON", func() { coded.Info("hello", "a", 1, "b", "x") })
	each("slog JSON error", func() { coded.Error("hello", "err", io.EOF) })
	each("slog JSON struct", func() { coded.Info("hello", "p", pt) })
	each("tabwriter", func() {
		w := tabwriter.NewWriter(io.Discard, 0, 8, 1, ' ', 0)
		fmt.Fprintln(w, "a\tb\tc")
		fmt.Fprintln(w, "aaa\tbbb\tc")
		w.Flush()
	})
	t := template.Must(template.New("t").Parse("Hello {{.X}} {{if .Y}}y{{end}} {{.S}}\n"))
	each("template", func() { t.Execute(io.Discard, pt) })
	each("template of a map", func() { t.Execute(io.Discard, map[string]any{"X": 1, "Y": true, "S": "s"}) })
	each("AppendFloat", func() { sinkB = strconv.AppendFloat(sinkB[:0], 3.25, 'f', -1, 64) })
	v := reflect.ValueOf(&pt).Elem()
	add := reflect.ValueOf(func(a, b int) int { return a + b })
	args := []reflect.Value{reflect.ValueOf(1), reflect.ValueOf(2)}
	each("Call", func() { sinkI += int(add.Call(args)[0].Int()) })
	each("FieldByName", func() { sinkI += int(v.FieldByName("Y").Int()) })
	each("Field", func() { sinkI += len(v.Type().Field(1).Name) })
	each("Tag", func() { sinkI += len(reflect.TypeFor[person]().Field(1).Tag.Get("json")) })
	each("Interface", func() { sinkA = v.Field(0).Interface() })
	each("Zero", func() { sinkA = reflect.Zero(reflect.TypeFor[point]()).Interface() })
	each("Set", func() { reflect.ValueOf(&sinkA).Elem().Set(v.Field(2)) })
	ages := map[string]int{"a": 1, "b": 2}
	each("MapKeys", func() { sinkI += len(reflect.ValueOf(ages).MapKeys()) })
	each("MapRange", func() {
		for it := reflect.ValueOf(ages).MapRange(); it.Next(); {
			sinkI += int(it.Value().Int()) + len(it.Key().String())
		}
	})
	each("DeepEqual", func() {
		if reflect.DeepEqual(ages, map[string]int{"a": 1, "b": 2}) {
			sinkI++
		}
	})
	each("Swapper", func() { reflect.Swapper([]int{1, 2})(0, 1) })
}
