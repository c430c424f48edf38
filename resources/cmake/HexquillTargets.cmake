# SPDX-FileCopyrightText: 2026 Hexquill authors
# SPDX-License-Identifier: MIT
#
# One static library per folder, one way to declare it, so every room's CMakeLists.txt stays a list of files.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(HEXQUILL_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

add_library(hexquill_flags INTERFACE)
target_include_directories(hexquill_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(hexquill_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Werror
    -Wno-missing-field-initializers) # designated initializers name what they set on purpose
target_compile_definitions(hexquill_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    HEXQUILL_VERSION="${PROJECT_VERSION}")
if(HEXQUILL_SANITIZE)
    target_compile_options(hexquill_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(hexquill_flags INTERFACE -fsanitize=address,undefined)
endif()
if(HEXQUILL_FUZZ)
    target_compile_options(hexquill_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# hexquill_library(NAME [PUBLIC lib...] [PRIVATE lib...] [EXCEPT file...]) makes a static library of every .cpp in the
# calling folder: a room is its folder.
function(hexquill_library name)
    cmake_parse_arguments(arg "" "" "PUBLIC;PRIVATE;EXCEPT" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    foreach(file IN LISTS arg_EXCEPT)
        list(REMOVE_ITEM sources "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
    endforeach()
    add_library(${name} STATIC ${sources})
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_link_libraries(${name} PUBLIC hexquill_flags ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    set_property(GLOBAL APPEND PROPERTY HEXQUILL_TARGETS ${name})
endfunction()

# hexquill_tests(LIBRARY...) makes one test program of every tst_*.cpp beside the calling CMakeLists.txt.
function(hexquill_tests)
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp")
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        add_executable(${name} "${source}")
        target_link_libraries(${name} PRIVATE ${ARGN} Qt6::Test)
        target_compile_definitions(${name} PRIVATE
            HEXQUILL_SOURCE_DIR="${PROJECT_SOURCE_DIR}" HEXQUILL_BINARY_DIR="${PROJECT_BINARY_DIR}")
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES TIMEOUT 600
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTWEBENGINE_DISABLE_SANDBOX=1;LC_ALL=C.UTF-8;TZ=UTC;XDG_DATA_HOME=${PROJECT_BINARY_DIR}/test-data;QT_LOGGING_RULES=qt.webenginecontext*=false")
    endforeach()
endfunction()
