package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"text/template"
)

type a struct{ X, Y int }
type b struct{ A a }
type c struct{ B b }

func main() {
	dir, _ := os.MkdirTemp("", "many")
	defer os.RemoveAll(dir)
	t := template.Must(template.New("t").Parse("{{.X}}"))
	var wg sync.WaitGroup
	for i := range 40 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for k := range 20 {
				name := filepath.Join(dir, fmt.Sprint(i, "-", k))
				os.WriteFile(name, []byte(strings.Repeat("x", k)), 0o600)
				text, _ := os.ReadFile(name)
				v := any(a{i, k})
				switch k % 3 {
				case 1:
					v = b{a{i, k}}
				case 2:
					v = c{b{a{i, len(text)}}}
				}
				if _, err := json.Marshal(v); err != nil {
					fmt.Println(err)
				}
				t.New(name)
				if k%2 == 0 {
					os.Remove(name)
				}
			}
		}()
	}
	wg.Wait()
	list, err := os.ReadDir(dir)
	fmt.Println(len(list), err, len(t.Templates()))
}
