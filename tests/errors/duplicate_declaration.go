package p

func f() {}

func f() {} // ERROR "f redeclared in this block"
