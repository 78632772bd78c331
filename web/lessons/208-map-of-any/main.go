package main

func main() {
	config := make(map[string]any)
	config["port"] = 8080
	println(len(config))
}
