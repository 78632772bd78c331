package main

import (
	"fmt"
	"slices"
	"sort"
)

type person struct {
	name string
	age  int
}

func main() {
	people := []person{{"ann", 30}, {"bob", 25}, {"cid", 30}}
	sort.Slice(people, func(i, j int) bool { return people[i].age < people[j].age })
	fmt.Println(people)
	s := []int{5, 2, 8, 1}
	slices.Sort(s)
	i, found := slices.BinarySearch(s, 5)
	fmt.Println(s, i, found, slices.Contains(s, 9), slices.Max(s))
}
