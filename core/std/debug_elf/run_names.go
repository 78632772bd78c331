package elf

// What constants are called; of a number without a name the last smaller one counts, so the order is that of Go.

var versionStrings = []intName{
	{0, "EV_NONE"}, {1, "EV_CURRENT"},
}

var classStrings = []intName{
	{0, "ELFCLASSNONE"}, {1, "ELFCLASS32"}, {2, "ELFCLASS64"},
}

var dataStrings = []intName{
	{0, "ELFDATANONE"}, {1, "ELFDATA2LSB"}, {2, "ELFDATA2MSB"},
}

var osabiStrings = []intName{
	{0, "ELFOSABI_NONE"}, {1, "ELFOSABI_HPUX"}, {2, "ELFOSABI_NETBSD"}, {3, "ELFOSABI_LINUX"}, {4, "ELFOSABI_HURD"}, {5, "ELFOSABI_86OPEN"},
	{6, "ELFOSABI_SOLARIS"}, {7, "ELFOSABI_AIX"}, {8, "ELFOSABI_IRIX"}, {9, "ELFOSABI_FREEBSD"}, {10, "ELFOSABI_TRU64"}, {11, "ELFOSABI_MODESTO"},
	{12, "ELFOSABI_OPENBSD"}, {13, "ELFOSABI_OPENVMS"}, {14, "ELFOSABI_NSK"}, {15, "ELFOSABI_AROS"}, {16, "ELFOSABI_FENIXOS"},
	{17, "ELFOSABI_CLOUDABI"}, {97, "ELFOSABI_ARM"}, {255, "ELFOSABI_STANDALONE"},
}

var typeStrings = []intName{
	{0, "ET_NONE"}, {1, "ET_REL"}, {2, "ET_EXEC"}, {3, "ET_DYN"}, {4, "ET_CORE"}, {0xfe00, "ET_LOOS"}, {0xfeff, "ET_HIOS"}, {0xff00, "ET_LOPROC"},
	{0xffff, "ET_HIPROC"},
}

var machineStrings = []intName{
	{0, "EM_NONE"}, {1, "EM_M32"}, {2, "EM_SPARC"}, {3, "EM_386"}, {4, "EM_68K"}, {5, "EM_88K"}, {7, "EM_860"}, {8, "EM_MIPS"}, {9, "EM_S370"},
	{10, "EM_MIPS_RS3_LE"}, {15, "EM_PARISC"}, {17, "EM_VPP500"}, {18, "EM_SPARC32PLUS"}, {19, "EM_960"}, {20, "EM_PPC"}, {21, "EM_PPC64"},
	{22, "EM_S390"}, {36, "EM_V800"}, {37, "EM_FR20"}, {38, "EM_RH32"}, {39, "EM_RCE"}, {40, "EM_ARM"}, {42, "EM_SH"}, {43, "EM_SPARCV9"},
	{44, "EM_TRICORE"}, {45, "EM_ARC"}, {46, "EM_H8_300"}, {47, "EM_H8_300H"}, {48, "EM_H8S"}, {49, "EM_H8_500"}, {50, "EM_IA_64"}, {51, "EM_MIPS_X"},
	{52, "EM_COLDFIRE"}, {53, "EM_68HC12"}, {54, "EM_MMA"}, {55, "EM_PCP"}, {56, "EM_NCPU"}, {57, "EM_NDR1"}, {58, "EM_STARCORE"}, {59, "EM_ME16"},
	{60, "EM_ST100"}, {61, "EM_TINYJ"}, {62, "EM_X86_64"}, {63, "EM_PDSP"}, {64, "EM_PDP10"}, {65, "EM_PDP11"}, {66, "EM_FX66"}, {67, "EM_ST9PLUS"},
	{68, "EM_ST7"}, {69, "EM_68HC16"}, {70, "EM_68HC11"}, {71, "EM_68HC08"}, {72, "EM_68HC05"}, {73, "EM_SVX"}, {74, "EM_ST19"}, {75, "EM_VAX"},
	{76, "EM_CRIS"}, {77, "EM_JAVELIN"}, {78, "EM_FIREPATH"}, {79, "EM_ZSP"}, {80, "EM_MMIX"}, {81, "EM_HUANY"}, {82, "EM_PRISM"}, {83, "EM_AVR"},
	{84, "EM_FR30"}, {85, "EM_D10V"}, {86, "EM_D30V"}, {87, "EM_V850"}, {88, "EM_M32R"}, {89, "EM_MN10300"}, {90, "EM_MN10200"}, {91, "EM_PJ"},
	{92, "EM_OPENRISC"}, {93, "EM_ARC_COMPACT"}, {94, "EM_XTENSA"}, {95, "EM_VIDEOCORE"}, {96, "EM_TMM_GPP"}, {97, "EM_NS32K"}, {98, "EM_TPC"},
	{99, "EM_SNP1K"}, {100, "EM_ST200"}, {101, "EM_IP2K"}, {102, "EM_MAX"}, {103, "EM_CR"}, {104, "EM_F2MC16"}, {105, "EM_MSP430"},
	{106, "EM_BLACKFIN"}, {107, "EM_SE_C33"}, {108, "EM_SEP"}, {109, "EM_ARCA"}, {110, "EM_UNICORE"}, {111, "EM_EXCESS"}, {112, "EM_DXP"},
	{113, "EM_ALTERA_NIOS2"}, {114, "EM_CRX"}, {115, "EM_XGATE"}, {116, "EM_C166"}, {117, "EM_M16C"}, {118, "EM_DSPIC30F"}, {119, "EM_CE"},
	{120, "EM_M32C"}, {131, "EM_TSK3000"}, {132, "EM_RS08"}, {133, "EM_SHARC"}, {134, "EM_ECOG2"}, {135, "EM_SCORE7"}, {136, "EM_DSP24"},
	{137, "EM_VIDEOCORE3"}, {138, "EM_LATTICEMICO32"}, {139, "EM_SE_C17"}, {140, "EM_TI_C6000"}, {141, "EM_TI_C2000"}, {142, "EM_TI_C5500"},
	{143, "EM_TI_ARP32"}, {144, "EM_TI_PRU"}, {160, "EM_MMDSP_PLUS"}, {161, "EM_CYPRESS_M8C"}, {162, "EM_R32C"}, {163, "EM_TRIMEDIA"},
	{164, "EM_QDSP6"}, {165, "EM_8051"}, {166, "EM_STXP7X"}, {167, "EM_NDS32"}, {168, "EM_ECOG1"}, {168, "EM_ECOG1X"}, {169, "EM_MAXQ30"},
	{170, "EM_XIMO16"}, {171, "EM_MANIK"}, {172, "EM_CRAYNV2"}, {173, "EM_RX"}, {174, "EM_METAG"}, {175, "EM_MCST_ELBRUS"}, {176, "EM_ECOG16"},
	{177, "EM_CR16"}, {178, "EM_ETPU"}, {179, "EM_SLE9X"}, {180, "EM_L10M"}, {181, "EM_K10M"}, {183, "EM_AARCH64"}, {185, "EM_AVR32"}, {186, "EM_STM8"},
	{187, "EM_TILE64"}, {188, "EM_TILEPRO"}, {189, "EM_MICROBLAZE"}, {190, "EM_CUDA"}, {191, "EM_TILEGX"}, {192, "EM_CLOUDSHIELD"},
	{193, "EM_COREA_1ST"}, {194, "EM_COREA_2ND"}, {195, "EM_ARC_COMPACT2"}, {196, "EM_OPEN8"}, {197, "EM_RL78"}, {198, "EM_VIDEOCORE5"},
	{199, "EM_78KOR"}, {200, "EM_56800EX"}, {201, "EM_BA1"}, {202, "EM_BA2"}, {203, "EM_XCORE"}, {204, "EM_MCHP_PIC"}, {205, "EM_INTEL205"},
	{206, "EM_INTEL206"}, {207, "EM_INTEL207"}, {208, "EM_INTEL208"}, {209, "EM_INTEL209"}, {210, "EM_KM32"}, {211, "EM_KMX32"}, {212, "EM_KMX16"},
	{213, "EM_KMX8"}, {214, "EM_KVARC"}, {215, "EM_CDP"}, {216, "EM_COGE"}, {217, "EM_COOL"}, {218, "EM_NORC"}, {219, "EM_CSR_KALIMBA "},
	{220, "EM_Z80 "}, {221, "EM_VISIUM "}, {222, "EM_FT32 "}, {223, "EM_MOXIE"}, {224, "EM_AMDGPU"}, {243, "EM_RISCV"}, {244, "EM_LANAI"},
	{247, "EM_BPF"}, {258, "EM_LOONGARCH"}, {6, "EM_486"}, {10, "EM_MIPS_RS4_BE"}, {41, "EM_ALPHA_STD"}, {0x9026, "EM_ALPHA"},
}

var shnStrings = []intName{
	{0, "SHN_UNDEF"}, {0xff00, "SHN_LOPROC"}, {0xff20, "SHN_LOOS"}, {0xfff1, "SHN_ABS"}, {0xfff2, "SHN_COMMON"}, {0xffff, "SHN_XINDEX"},
}

var shtStrings = []intName{
	{0, "SHT_NULL"}, {1, "SHT_PROGBITS"}, {2, "SHT_SYMTAB"}, {3, "SHT_STRTAB"}, {4, "SHT_RELA"}, {5, "SHT_HASH"}, {6, "SHT_DYNAMIC"}, {7, "SHT_NOTE"},
	{8, "SHT_NOBITS"}, {9, "SHT_REL"}, {10, "SHT_SHLIB"}, {11, "SHT_DYNSYM"}, {14, "SHT_INIT_ARRAY"}, {15, "SHT_FINI_ARRAY"}, {16, "SHT_PREINIT_ARRAY"},
	{17, "SHT_GROUP"}, {18, "SHT_SYMTAB_SHNDX"}, {0x60000000, "SHT_LOOS"}, {0x6ffffff5, "SHT_GNU_ATTRIBUTES"}, {0x6ffffff6, "SHT_GNU_HASH"},
	{0x6ffffff7, "SHT_GNU_LIBLIST"}, {0x6ffffffd, "SHT_GNU_VERDEF"}, {0x6ffffffe, "SHT_GNU_VERNEED"}, {0x6fffffff, "SHT_GNU_VERSYM"},
	{0x70000000, "SHT_LOPROC"}, {0x7000002a, "SHT_MIPS_ABIFLAGS"}, {0x7fffffff, "SHT_HIPROC"}, {0x80000000, "SHT_LOUSER"}, {0xffffffff, "SHT_HIUSER"},
}

var shfStrings = []intName{
	{0x1, "SHF_WRITE"}, {0x2, "SHF_ALLOC"}, {0x4, "SHF_EXECINSTR"}, {0x10, "SHF_MERGE"}, {0x20, "SHF_STRINGS"}, {0x40, "SHF_INFO_LINK"},
	{0x80, "SHF_LINK_ORDER"}, {0x100, "SHF_OS_NONCONFORMING"}, {0x200, "SHF_GROUP"}, {0x400, "SHF_TLS"}, {0x800, "SHF_COMPRESSED"},
}

var compressionStrings = []intName{
	{1, "COMPRESS_ZLIB"}, {2, "COMPRESS_ZSTD"}, {0x60000000, "COMPRESS_LOOS"}, {0x6fffffff, "COMPRESS_HIOS"}, {0x70000000, "COMPRESS_LOPROC"},
	{0x7fffffff, "COMPRESS_HIPROC"},
}

var ptStrings = []intName{
	{0, "PT_NULL"}, {1, "PT_LOAD"}, {2, "PT_DYNAMIC"}, {3, "PT_INTERP"}, {4, "PT_NOTE"}, {5, "PT_SHLIB"}, {6, "PT_PHDR"}, {7, "PT_TLS"},
	{0x60000000, "PT_LOOS"}, {0x6474e550, "PT_GNU_EH_FRAME"}, {0x6474e551, "PT_GNU_STACK"}, {0x6474e552, "PT_GNU_RELRO"},
	{0x6474e553, "PT_GNU_PROPERTY"}, {0x65041580, "PT_PAX_FLAGS"}, {0x65a3dbe6, "PT_OPENBSD_RANDOMIZE"}, {0x65a3dbe7, "PT_OPENBSD_WXNEEDED"},
	{0x65a41be6, "PT_OPENBSD_BOOTDATA"}, {0x6ffffffb, "PT_SUNWSTACK"}, {0x6fffffff, "PT_HIOS"}, {0x70000000, "PT_LOPROC"}, {0x7fffffff, "PT_HIPROC"},
}

var pfStrings = []intName{
	{0x1, "PF_X"}, {0x2, "PF_W"}, {0x4, "PF_R"},
}

var dtStrings = []intName{
	{0, "DT_NULL"}, {1, "DT_NEEDED"}, {2, "DT_PLTRELSZ"}, {3, "DT_PLTGOT"}, {4, "DT_HASH"}, {5, "DT_STRTAB"}, {6, "DT_SYMTAB"}, {7, "DT_RELA"},
	{8, "DT_RELASZ"}, {9, "DT_RELAENT"}, {10, "DT_STRSZ"}, {11, "DT_SYMENT"}, {12, "DT_INIT"}, {13, "DT_FINI"}, {14, "DT_SONAME"}, {15, "DT_RPATH"},
	{16, "DT_SYMBOLIC"}, {17, "DT_REL"}, {18, "DT_RELSZ"}, {19, "DT_RELENT"}, {20, "DT_PLTREL"}, {21, "DT_DEBUG"}, {22, "DT_TEXTREL"},
	{23, "DT_JMPREL"}, {24, "DT_BIND_NOW"}, {25, "DT_INIT_ARRAY"}, {26, "DT_FINI_ARRAY"}, {27, "DT_INIT_ARRAYSZ"}, {28, "DT_FINI_ARRAYSZ"},
	{29, "DT_RUNPATH"}, {30, "DT_FLAGS"}, {32, "DT_ENCODING"}, {32, "DT_PREINIT_ARRAY"}, {33, "DT_PREINIT_ARRAYSZ"}, {34, "DT_SYMTAB_SHNDX"},
	{0x6000000d, "DT_LOOS"}, {0x6ffff000, "DT_HIOS"}, {0x6ffffd00, "DT_VALRNGLO"}, {0x6ffffdf5, "DT_GNU_PRELINKED"}, {0x6ffffdf6, "DT_GNU_CONFLICTSZ"},
	{0x6ffffdf7, "DT_GNU_LIBLISTSZ"}, {0x6ffffdf8, "DT_CHECKSUM"}, {0x6ffffdf9, "DT_PLTPADSZ"}, {0x6ffffdfa, "DT_MOVEENT"}, {0x6ffffdfb, "DT_MOVESZ"},
	{0x6ffffdfc, "DT_FEATURE"}, {0x6ffffdfd, "DT_POSFLAG_1"}, {0x6ffffdfe, "DT_SYMINSZ"}, {0x6ffffdff, "DT_SYMINENT"}, {0x6ffffdff, "DT_VALRNGHI"},
	{0x6ffffe00, "DT_ADDRRNGLO"}, {0x6ffffef5, "DT_GNU_HASH"}, {0x6ffffef6, "DT_TLSDESC_PLT"}, {0x6ffffef7, "DT_TLSDESC_GOT"},
	{0x6ffffef8, "DT_GNU_CONFLICT"}, {0x6ffffef9, "DT_GNU_LIBLIST"}, {0x6ffffefa, "DT_CONFIG"}, {0x6ffffefb, "DT_DEPAUDIT"}, {0x6ffffefc, "DT_AUDIT"},
	{0x6ffffefd, "DT_PLTPAD"}, {0x6ffffefe, "DT_MOVETAB"}, {0x6ffffeff, "DT_SYMINFO"}, {0x6ffffeff, "DT_ADDRRNGHI"}, {0x6ffffff0, "DT_VERSYM"},
	{0x6ffffff9, "DT_RELACOUNT"}, {0x6ffffffa, "DT_RELCOUNT"}, {0x6ffffffb, "DT_FLAGS_1"}, {0x6ffffffc, "DT_VERDEF"}, {0x6ffffffd, "DT_VERDEFNUM"},
	{0x6ffffffe, "DT_VERNEED"}, {0x6fffffff, "DT_VERNEEDNUM"}, {0x70000000, "DT_LOPROC"}, {0x7ffffffd, "DT_AUXILIARY"}, {0x7ffffffe, "DT_USED"},
	{0x7fffffff, "DT_FILTER"},
}

var dflagStrings = []intName{
	{0x0001, "DF_ORIGIN"}, {0x0002, "DF_SYMBOLIC"}, {0x0004, "DF_TEXTREL"}, {0x0008, "DF_BIND_NOW"}, {0x0010, "DF_STATIC_TLS"},
}

var dflag1Strings = []intName{
	{0x00000001, "DF_1_NOW"}, {0x00000002, "DF_1_GLOBAL"}, {0x00000004, "DF_1_GROUP"}, {0x00000008, "DF_1_NODELETE"}, {0x00000010, "DF_1_LOADFLTR"},
	{0x00000020, "DF_1_INITFIRST"}, {0x00000040, "DF_1_NOOPEN"}, {0x00000080, "DF_1_ORIGIN"}, {0x00000100, "DF_1_DIRECT"}, {0x00000200, "DF_1_TRANS"},
	{0x00000400, "DF_1_INTERPOSE"}, {0x00000800, "DF_1_NODEFLIB"}, {0x00001000, "DF_1_NODUMP"}, {0x00002000, "DF_1_CONFALT"},
	{0x00004000, "DF_1_ENDFILTEE"}, {0x00008000, "DF_1_DISPRELDNE"}, {0x00010000, "DF_1_DISPRELPND"}, {0x00020000, "DF_1_NODIRECT"},
	{0x00040000, "DF_1_IGNMULDEF"}, {0x00080000, "DF_1_NOKSYMS"}, {0x00100000, "DF_1_NOHDR"}, {0x00200000, "DF_1_EDITED"}, {0x00400000, "DF_1_NORELOC"},
	{0x00800000, "DF_1_SYMINTPOSE"}, {0x01000000, "DF_1_GLOBAUDIT"}, {0x02000000, "DF_1_SINGLETON"}, {0x04000000, "DF_1_STUB"},
	{0x08000000, "DF_1_PIE"}, {0x10000000, "DF_1_KMOD"}, {0x20000000, "DF_1_WEAKFILTER"}, {0x40000000, "DF_1_NOCOMMON"},
}

var ntypeStrings = []intName{
	{1, "NT_PRSTATUS"}, {2, "NT_FPREGSET"}, {3, "NT_PRPSINFO"},
}

var stbStrings = []intName{
	{0, "STB_LOCAL"}, {1, "STB_GLOBAL"}, {2, "STB_WEAK"}, {10, "STB_LOOS"}, {12, "STB_HIOS"}, {13, "STB_LOPROC"}, {15, "STB_HIPROC"},
}

var sttStrings = []intName{
	{0, "STT_NOTYPE"}, {1, "STT_OBJECT"}, {2, "STT_FUNC"}, {3, "STT_SECTION"}, {4, "STT_FILE"}, {5, "STT_COMMON"}, {6, "STT_TLS"}, {8, "STT_RELC"},
	{9, "STT_SRELC"}, {10, "STT_LOOS"}, {12, "STT_HIOS"}, {13, "STT_LOPROC"}, {15, "STT_HIPROC"},
}

var stvStrings = []intName{
	{0x0, "STV_DEFAULT"}, {0x1, "STV_INTERNAL"}, {0x2, "STV_HIDDEN"}, {0x3, "STV_PROTECTED"},
}
