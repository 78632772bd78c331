package p

import (
	"testing"
	"testing/synctest"
)

var made chan int

func TestOutside(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		made = make(chan int, 1)
		made <- 1
	})
	select {
	case v := <-made:
		t.Log(v)
	default:
	}
}
