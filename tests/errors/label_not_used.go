package p

func f() {
again: // ERROR "label again defined and not used"
	for {
		goto nowhere // ERROR "label nowhere not defined"
	}
}
