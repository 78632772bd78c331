package main

import "net"

func main() {
	trial := net.ParseIP("1.2.3.4")
	println(trial.To4() == nil)
}
