package main

type Reactor interface {
	CreateInput(int) InputCell
	CreateCompute1(Cell, func(int) int) ComputeCell
}

type Cell interface {
	Value() int
}

type InputCell interface {
	Cell
	SetValue(int)
}

type ComputeCell interface {
	Cell
	AddCallback(func(int)) Canceler
}

type Canceler interface {
	Cancel()
}

func main() {
}
