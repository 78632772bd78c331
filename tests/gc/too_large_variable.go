package p

func large() int {
	var small [16384]int
	var big [16385]int
	return len(small) + len(big) + small[1] + big[1]
}
