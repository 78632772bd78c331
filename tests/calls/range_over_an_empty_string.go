package main

var kept []any

func main() {
	for _, c := range "" {
		kept = append(kept, c)
	}
	for i := range "ab" {
		kept = append(kept, i)
	}
}
