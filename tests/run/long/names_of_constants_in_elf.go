package main

import (
	"debug/elf"
	"fmt"
	"hash/crc32"
)

// all prints a few names and a sum over many.
func all[T fmt.Stringer](f func(int64) T) {
	sum := crc32.NewIEEE()
	for i := int64(0); i < 0x300; i++ {
		fmt.Fprintf(sum, "%v %#v;", f(i), f(i))
	}
	for _, i := range []int64{0, 1, 2, 3, 40, 183, 257, 0xff00, 0xff1f, 0xff20, 0xffff, 0x6fffffff, 0x60000000, 0x6474e550, 0x6474e553, 0x70000000, 0x70000003, 0x7fffffff, 0x80000000, 0xffffffff, 0x6ffffef5, 0x9026, 1 << 20, 0x12345} {
		fmt.Printf("%v %#v;", f(i), f(i))
	}
	fmt.Println(sum.Sum32())
}

func main() {
	all(func(i int64) elf.Version { return elf.Version(i) })
	all(func(i int64) elf.Class { return elf.Class(i) })
	all(func(i int64) elf.Data { return elf.Data(i) })
	all(func(i int64) elf.OSABI { return elf.OSABI(i) })
	all(func(i int64) elf.Type { return elf.Type(i) })
	all(func(i int64) elf.Machine { return elf.Machine(i) })
	all(func(i int64) elf.SectionIndex { return elf.SectionIndex(i) })
	all(func(i int64) elf.SectionType { return elf.SectionType(i) })
	all(func(i int64) elf.SectionFlag { return elf.SectionFlag(i) })
	all(func(i int64) elf.CompressionType { return elf.CompressionType(i) })
	all(func(i int64) elf.ProgType { return elf.ProgType(i) })
	all(func(i int64) elf.ProgFlag { return elf.ProgFlag(i) })
	all(func(i int64) elf.DynTag { return elf.DynTag(i) })
	all(func(i int64) elf.DynFlag { return elf.DynFlag(i) })
	all(func(i int64) elf.DynFlag1 { return elf.DynFlag1(i) })
	all(func(i int64) elf.NType { return elf.NType(i) })
	all(func(i int64) elf.SymBind { return elf.SymBind(i) })
	all(func(i int64) elf.SymType { return elf.SymType(i) })
	all(func(i int64) elf.SymVis { return elf.SymVis(i) })
	all(func(i int64) elf.R_X86_64 { return elf.R_X86_64(i) })
	all(func(i int64) elf.R_AARCH64 { return elf.R_AARCH64(i) })
	all(func(i int64) elf.R_ALPHA { return elf.R_ALPHA(i) })
	all(func(i int64) elf.R_ARM { return elf.R_ARM(i) })
	all(func(i int64) elf.R_386 { return elf.R_386(i) })
	all(func(i int64) elf.R_MIPS { return elf.R_MIPS(i) })
	all(func(i int64) elf.R_LARCH { return elf.R_LARCH(i) })
	all(func(i int64) elf.R_PPC { return elf.R_PPC(i) })
	all(func(i int64) elf.R_PPC64 { return elf.R_PPC64(i) })
	all(func(i int64) elf.R_RISCV { return elf.R_RISCV(i) })
	all(func(i int64) elf.R_390 { return elf.R_390(i) })
	all(func(i int64) elf.R_SPARC { return elf.R_SPARC(i) })
	fmt.Println(elf.R_SYM64(1<<33|5), elf.R_TYPE64(1<<33|5), elf.R_INFO(3, 4), elf.R_SYM32(0x345), elf.R_TYPE32(0x345), elf.R_INFO32(3, 4), elf.ST_BIND(0x21), elf.ST_TYPE(0x12), elf.ST_INFO(2, 1), elf.ST_VISIBILITY(7))
}
