// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// replay RUNS FOLDER...: gives a fuzz target every file of the folders, and then that many inputs made of them. The
// same inputs in every run, so a failure comes back; the last input is kept in a file beside the program.

#include "tests/fuzz/promise.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

using Input = std::string;

constexpr size_t longestInput = 16 * 1024;

std::vector<Input> readSeeds(int count, char **folders)
{
    std::vector<std::filesystem::path> files;
    for (int i = 0; i < count; ++i) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(folders[i])) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    std::vector<Input> seeds{ Input() };
    for (const auto &file : files) {
        std::ifstream stream(file, std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return seeds;
}

/// Makes new inputs of old ones. Same seed, same inputs with any standard library.
class Mutator
{
public:
    explicit Mutator(const std::vector<Input> &seeds)
        : m_seeds(seeds)
    {
    }

    Input next()
    {
        Input input = m_seeds[below(m_seeds.size())].substr(0, longestInput);
        for (size_t i = 1 + below(4); i > 0; --i)
            change(input);
        return input;
    }

private:
    size_t below(size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

    void change(Input &input)
    {
        const size_t at = below(input.size() + 1);
        switch (below(5)) {
        case 0: // a piece less
            input.erase(at, 1 + below(24));
            break;
        case 1: // any byte
            input.insert(at, 1, char(m_random()));
            break;
        case 2: // a byte that means something to somebody
            input.insert(at, 1, likely[below(sizeof likely - 1)]);
            break;
        case 3: // a piece twice, elsewhere
            input.insert(at, input.substr(below(input.size()), 1 + below(32)));
            break;
        default: { // a piece of another input
            const Input &other = m_seeds[below(m_seeds.size())];
            input.insert(at, other.substr(below(other.size()), 1 + below(200)));
        }
        }
    }

    static constexpr char likely[] = "\n\n\r\t  --;::#'\"[]{}<>&*!|?%@`\\,.=$()_~\0";
    const std::vector<Input> &m_seeds;
    std::mt19937 m_random{ 20'260'101 };
};

const Input *current = nullptr;
std::string keptFile;

/// A failing test's input, for whoever looks into it.
void keepInput(int signal)
{
    std::signal(signal, SIG_DFL);
    if (std::FILE *file = std::fopen(keptFile.c_str(), "wb")) {
        std::fwrite(current->data(), 1, current->size(), file);
        std::fclose(file);
    }
    std::fprintf(stderr, "the input is in %s\n", keptFile.c_str());
    std::raise(signal);
}

void run(const Input &input)
{
    current = &input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.data()), input.size());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: %s RUNS FOLDER...\n", argv[0]);
        return 2;
    }
    const int runs = std::atoi(argv[1]);
    const std::string name = std::filesystem::path(argv[0]).filename();
    keptFile = std::string(argv[0]) + ".failed";
    std::remove(keptFile.c_str());
    std::signal(SIGABRT, keepInput);
    std::signal(SIGSEGV, keepInput);
    const std::vector<Input> seeds = readSeeds(argc - 2, argv + 2);
    for (const Input &seed : seeds)
        run(seed);
    Mutator mutator(seeds);
    for (int i = 0; i < runs; ++i)
        run(mutator.next());
    std::printf("FIGURE: %s: %d inputs made of %zu files, every promise kept\n", name.c_str(), runs, seeds.size() - 1);
    return 0;
}
