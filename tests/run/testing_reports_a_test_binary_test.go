package binary

import "testing"

func TestBinary(t *testing.T) {
	if !testing.Testing() {
		t.Fatal("not a test binary")
	}
}
