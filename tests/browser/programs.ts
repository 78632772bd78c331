// Go programs that several tests paste into the page.

/** A binary search tree of 31 nodes, in a global variable. */
export const TREE = `package main

type Node struct {
	Left, Right *Node
	Key         int
}

var root *Node

func insert(n *Node, k int) *Node {
	if n == nil {
		return &Node{Key: k}
	}
	if k < n.Key {
		n.Left = insert(n.Left, k)
	} else {
		n.Right = insert(n.Right, k)
	}
	return n
}

func main() {
	for i := range 31 {
		root = insert(root, (i*11+15)%31)
	}
	println(root.Key)
}
`;

/** A list of 2,000 nodes. */
export const LONG_LIST = `package main

type node struct {
	value int
	next  *node
}

var head *node

func main() {
	for i := range 2000 {
		head = &node{i, head}
	}
	println(head.value)
}
`;

/** A channel, a map, a WaitGroup, a second goroutine and a collection. */
export const JOBS = `package main

import (
	"runtime"
	"sync"
)

type job struct {
	id   int
	name string
	tags []string
}

var byName = map[string]*job{}

func work(jobs chan *job, wg *sync.WaitGroup) {
	defer wg.Done()
	for j := range jobs {
		byName[j.name] = j
	}
}

func main() {
	jobs := make(chan *job, 3)
	var wg sync.WaitGroup
	wg.Add(1)
	go work(jobs, &wg)
	for i := range 5 {
		j := &job{id: i, name: string(rune('a' + i))}
		j.tags = append(j.tags, "x", j.name)
		jobs <- j
	}
	close(jobs)
	wg.Wait()
	delete(byName, "a")
	runtime.GC()
	println(len(byName))
}
`;

/** A list of six structs with strings. */
export const SONGS = `package main

import "strings"

type song struct {
	name string
	next *song
}

var first *song

func main() {
	for i := range 6 {
		first = &song{strings.Repeat("la", i), first}
	}
	count := 0
	for s := first; s != nil; s = s.next {
		count += len(s.name)
	}
	println(count)
}
`;
