package main

type same same // ERROR "same refers to itself"

func of() same { return 2 }

type (
	here  = there // ERROR "invalid recursive type"
	there here
)

func main() { println(of()) }
