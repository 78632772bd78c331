package atomic

func Loaduintptr(ptr *uintptr) uintptr
