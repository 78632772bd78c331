package main

import "time"

func main() { for i := 0; i < 1000; i++ { time.Sleep(1 << 62) }; println("slept") }
