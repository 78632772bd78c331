package main

func main() {
	tags := make(map[string][]string)
	tags["go"] = []string{"fast", "small"}
	println(len(tags["go"]))
}
