package main

func main() {
	defer func() {
		var p *int
		*p = 1
	}()
	var p *int
	*p = 1
}
