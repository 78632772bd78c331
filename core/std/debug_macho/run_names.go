package macho

import "strconv"

// What constants are called.

type intName struct {
	i uint32
	s string
}

var typeStrings = []intName{
	{uint32(TypeObj), "Obj"}, {uint32(TypeExec), "Exec"}, {uint32(TypeDylib), "Dylib"}, {uint32(TypeBundle), "Bundle"},
}

var cpuStrings = []intName{
	{uint32(Cpu386), "Cpu386"}, {uint32(CpuAmd64), "CpuAmd64"}, {uint32(CpuArm), "CpuArm"}, {uint32(CpuArm64), "CpuArm64"}, {uint32(CpuPpc), "CpuPpc"},
	{uint32(CpuPpc64), "CpuPpc64"},
}

var cmdStrings = []intName{
	{uint32(LoadCmdSegment), "LoadCmdSegment"}, {uint32(LoadCmdThread), "LoadCmdThread"}, {uint32(LoadCmdUnixThread), "LoadCmdUnixThread"},
	{uint32(LoadCmdDylib), "LoadCmdDylib"}, {uint32(LoadCmdSegment64), "LoadCmdSegment64"}, {uint32(LoadCmdRpath), "LoadCmdRpath"},
}

var relocGeneric = []intName{
	{0, "GENERIC_RELOC_VANILLA"}, {1, "GENERIC_RELOC_PAIR"}, {2, "GENERIC_RELOC_SECTDIFF"}, {3, "GENERIC_RELOC_PB_LA_PTR"},
	{4, "GENERIC_RELOC_LOCAL_SECTDIFF"}, {5, "GENERIC_RELOC_TLV"},
}

var relocX86_64 = []intName{
	{0, "X86_64_RELOC_UNSIGNED"}, {1, "X86_64_RELOC_SIGNED"}, {2, "X86_64_RELOC_BRANCH"}, {3, "X86_64_RELOC_GOT_LOAD"}, {4, "X86_64_RELOC_GOT"},
	{5, "X86_64_RELOC_SUBTRACTOR"}, {6, "X86_64_RELOC_SIGNED_1"}, {7, "X86_64_RELOC_SIGNED_2"}, {8, "X86_64_RELOC_SIGNED_4"}, {9, "X86_64_RELOC_TLV"},
}

var relocARM = []intName{
	{0, "ARM_RELOC_VANILLA"}, {1, "ARM_RELOC_PAIR"}, {2, "ARM_RELOC_SECTDIFF"}, {3, "ARM_RELOC_LOCAL_SECTDIFF"}, {4, "ARM_RELOC_PB_LA_PTR"},
	{5, "ARM_RELOC_BR24"}, {6, "ARM_THUMB_RELOC_BR22"}, {7, "ARM_THUMB_32BIT_BRANCH"}, {8, "ARM_RELOC_HALF"}, {9, "ARM_RELOC_HALF_SECTDIFF"},
}

var relocARM64 = []intName{
	{0, "ARM64_RELOC_UNSIGNED"}, {1, "ARM64_RELOC_SUBTRACTOR"}, {2, "ARM64_RELOC_BRANCH26"}, {3, "ARM64_RELOC_PAGE21"}, {4, "ARM64_RELOC_PAGEOFF12"},
	{5, "ARM64_RELOC_GOT_LOAD_PAGE21"}, {6, "ARM64_RELOC_GOT_LOAD_PAGEOFF12"}, {7, "ARM64_RELOC_POINTER_TO_GOT"}, {8, "ARM64_RELOC_TLVP_LOAD_PAGE21"},
	{9, "ARM64_RELOC_TLVP_LOAD_PAGEOFF12"}, {10, "ARM64_RELOC_ADDEND"},
}

func stringName(i uint32, names []intName, goSyntax bool) string {
	for _, n := range names {
		if n.i != i {
			continue
		}
		if goSyntax {
			return "macho." + n.s
		}
		return n.s
	}
	return strconv.FormatUint(uint64(i), 10)
}

// relocation is the name of a relocation's type, or the kind's with the number.
func relocation(kind string, i int, names []intName) string {
	if i < 0 || i >= len(names) {
		return kind + "(" + strconv.Itoa(i) + ")"
	}
	return names[i].s
}

func (i RelocTypeGeneric) String() string {
	return relocation("RelocTypeGeneric", int(i), relocGeneric)
}
func (i RelocTypeX86_64) String() string { return relocation("RelocTypeX86_64", int(i), relocX86_64) }
func (i RelocTypeARM) String() string    { return relocation("RelocTypeARM", int(i), relocARM) }
func (i RelocTypeARM64) String() string  { return relocation("RelocTypeARM64", int(i), relocARM64) }
