package main

func main() {
	var a int8 = 127
	a++
	var u uint8 = 3
	u -= 5
	println(a, u, -7/2, -7%2, 7>>1, 1<<10, 6&^3, ^5)
	x := 1 << 62
	println(x*4, uint32(x>>31)*2, 0x7fffffffffffffff)
	println(1.0/3, float32(0.1), 1e100)
}
