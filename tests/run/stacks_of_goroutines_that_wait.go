package main

import (
	"fmt"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"
)

func receive(c chan int) int { return <-c }

func send(c chan int) { c <- 1 }

type lock struct{ sync.Mutex }

func (l *lock) twice() {
	l.Lock()
	l.Lock()
}

// stacks tells of each goroutine what it waits for, and the calls with their lines.
func stacks() []string {
	text := make([]byte, 1<<16)
	text = text[:runtime.Stack(text, true)]
	place := regexp.MustCompile(`\t(\S+?)(:\d+)`)
	var told []string
	for _, block := range strings.Split(string(text), "\n\n") {
		lines := strings.Split(strings.TrimSpace(block), "\n")
		state := lines[0][strings.Index(lines[0], "["):]
		for _, line := range lines[1:] {
			if m := place.FindStringSubmatch(line); m != nil {
				state += " " + filepath.Base(m[1]) + m[2]
				continue
			}
			name, _, _ := strings.Cut(line, " in goroutine")
			if i := strings.LastIndexByte(name, '('); i > 0 && strings.HasSuffix(name, ")") {
				name = name[:i]
			}
			state += "\n  " + name
		}
		told = append(told, state)
	}
	slices.Sort(told)
	return told
}

type order []int

func (o order) Len() int           { return len(o) }
func (o order) Less(i, j int) bool { panic(strings.Join(stacks()[:1], "\n")) }
func (o order) Swap(i, j int)      { o[i], o[j] = o[j], o[i] }

func caught(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	caught(func() { sort.Sort(order{2, 1}) })
	caught(func() {
		slices.SortFunc([]int{2, 1}, func(a, b int) int { panic(strings.Join(stacks()[:1], "\n")) })
	})
	c := make(chan int)
	go func() {
		x := receive(c)
		fmt.Println(x)
	}()
	go send(nil)
	go new(lock).twice()
	var group sync.WaitGroup
	group.Add(1)
	go group.Wait()
	go func() {
		var m sync.Mutex
		m.Lock()
		sync.NewCond(&m).Wait()
	}()
	go func() {
		var m sync.RWMutex
		m.Lock()
		m.RLock()
	}()
	time.AfterFunc(time.Microsecond, func() { receive(nil) })
	time.Sleep(50 * time.Millisecond)
	for _, stack := range stacks() {
		fmt.Println(stack)
	}
}
