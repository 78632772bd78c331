package main

func pointer[Q any](x func()) *Q { return x } // ERROR "does not implement"

func interface_(x func()) *error { return x } // ERROR "does not implement"

func main() {}
