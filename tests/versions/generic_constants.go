package p

import "fmt"

func one[T int | float64 | complex128]() T { return 1 }

func zero[T any]() T { var z T; return z }

func show() { fmt.Println(one[float64](), one[complex128](), one[int](), zero[int]()) }
