package p

import (
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
)

var group sync.WaitGroup

func TestInAndOut(t *testing.T) {
	group.Add(1)
	synctest.Test(t, func(t *testing.T) { group.Done() })
	group.Wait()
	synctest.Test(t, func(t *testing.T) { group.Add(1) })
	group.Done()
	group.Wait()
	fmt.Println("done")
}
