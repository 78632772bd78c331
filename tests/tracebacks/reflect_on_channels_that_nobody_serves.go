package main

import "reflect"

func main() {
	c := make(chan int)
	go func() {
		reflect.ValueOf(c).Recv()
	}()
	go func() {
		reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c)}})
	}()
	reflect.ValueOf(make(chan int)).Send(reflect.ValueOf(1))
}
